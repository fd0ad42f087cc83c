// Runs before the first paint: a tab in which a run is under way does not flash the start screen.
try {
  if (sessionStorage.getItem('onboarding.session')) document.documentElement.dataset.session = ''
} catch {
  // Without storage there is no run to come back to.
}
