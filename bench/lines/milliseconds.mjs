/** Processor time of this process since `start`, an answer of process.cpuUsage: other work of the machine is not in it. */
export function milliseconds(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
