// The one door into the project: `node tooling/bootstrap.mjs <command> [arguments]`, called by the scripts of
// package.json. Needs Node 18 or newer and npm, nothing else; brings Node 24, pnpm and all dependencies, then hands over.
const major = Number(process.versions.node.split('.')[0])

if (major < 18) {
  process.stderr.write(
    `[selaras] Node ${process.versions.node} terlalu lama: pasang Node 20 atau lebih baru dari https://nodejs.org, lalu ulangi.\n` +
      `[selaras] Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org and try again.\n`
  )
  process.exit(1)
}

const { main } = await import('./bootstrap/main.mjs')
process.exitCode = await main(process.argv.slice(2))
