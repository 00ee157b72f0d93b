// Before the tests that mutants face: a clock that moves by one at each look, since what measures time would measure Stryker's machinery.
let looks = 0;
performance.now = () => {
  looks += 1;
  return looks;
};
