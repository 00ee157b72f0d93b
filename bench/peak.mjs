// Preloaded by the bench: says at the end how much memory the process held at most, in KiB.
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
