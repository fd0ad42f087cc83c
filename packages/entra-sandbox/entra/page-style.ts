/** One style sheet for the pages of the sign-in service; the pages allow it by its hash and run no script. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ground: #eef1f6; --card: #fff; --text: #1b1b1f; --soft: #5b5e66; --line: #d8dbe2;
  --accent: #0f5cc0; --on-accent: #fff; --hover: #f2f5fa; --warn: #8a4b00; --warn-ground: #fff4e5; --bad: #a4262c }
@media (prefers-color-scheme: dark) { :root { --ground: #15171b; --card: #202329; --text: #f1f2f4; --soft: #b0b4bd;
  --line: #3b3f48; --accent: #7db4ff; --on-accent: #0b1a30; --hover: #2a2e36; --warn: #ffc98a; --warn-ground: #3a2b17; --bad: #ff9a9e } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--ground);
  color: var(--text); font: 15px/1.5 "Segoe UI", system-ui, -apple-system, Roboto, sans-serif }
main { width: 100%; max-width: 460px; background: var(--card); border: 1px solid var(--line); border-radius: 12px;
  padding: 24px 28px; box-shadow: 0 8px 32px rgb(0 0 0 / 10%) }
.tag { display: inline-block; font-size: 12px; font-weight: 600; color: var(--warn); background: var(--warn-ground);
  border-radius: 99px; padding: 2px 10px; margin: 0 0 10px }
h1 { font-size: 24px; line-height: 1.25; font-weight: 600; margin: 0 0 4px }
h2 { font-size: 15px; font-weight: 600; margin: 16px 0 4px }
p { margin: 0 0 12px } .soft { color: var(--soft) } .bad { color: var(--bad); font-weight: 600 }
ul { list-style: none; margin: 0 0 12px; padding: 0 }
form { margin: 0 }
button { font: inherit; cursor: pointer; border-radius: 8px; border: 1px solid var(--line); background: var(--card);
  color: inherit; padding: 9px 18px; min-height: 44px }
button:hover { background: var(--hover) }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600 }
button.main:hover { filter: brightness(1.08) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.person { width: 100%; display: grid; grid-template-columns: 40px 1fr; gap: 2px 14px; text-align: left; align-items: center;
  padding: 12px 14px; margin: 0 0 8px }
.person .face { grid-row: 1 / 3; width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center;
  background: var(--accent); color: var(--on-accent); font-weight: 600 }
.person .name { font-weight: 600 } .person .about { font-size: 13px; color: var(--soft); overflow-wrap: anywhere }
.row { display: flex; flex-wrap: wrap; gap: 10px; justify-content: flex-end; margin-top: 14px }
label { display: block; font-weight: 600; margin: 0 0 6px }
.field { display: flex; flex-wrap: wrap; gap: 8px } .field input { flex: 1 1 200px }
input[type=text] { font: inherit; min-height: 44px; padding: 8px 12px; border: 1px solid var(--soft); border-radius: 8px;
  background: var(--card); color: inherit; min-width: 0 }
.check { display: flex; gap: 10px; align-items: flex-start; font-weight: 400; border: 1px solid var(--line);
  border-radius: 8px; padding: 12px 14px; margin: 16px 0 0 }
.check input { width: 18px; height: 18px; margin: 2px 0 0; accent-color: var(--accent) } .check small { display: block; color: var(--soft) }
.scopes details { margin: 0; border-bottom: 1px solid var(--line) } .scopes summary { padding: 7px 0; min-height: 36px; cursor: pointer }
.scopes small { display: block; color: var(--soft); padding: 0 0 8px 18px }
.app { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; font-size: 18px; font-weight: 600; margin: 8px 0 2px }
.badge { font-size: 12px; font-weight: 600; border: 1px solid currentcolor; border-radius: 4px; padding: 0 7px; color: var(--warn) }
code { overflow-wrap: anywhere; font-size: 13px } details { margin-top: 20px }
@media (max-width: 480px) { main { padding: 24px 18px } .row button { flex: 1 } }
`
