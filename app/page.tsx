export default function Page() {
  return <main>Onboarding</main>
}
