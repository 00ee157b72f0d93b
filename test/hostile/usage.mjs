// Preloaded: says at the end how much memory the process held at most, in KiB, and its processor time in milliseconds.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\nused ${maxRSS} KiB ${Math.round((userCPUTime + systemCPUTime) / 1000)} ms\n`);
});
