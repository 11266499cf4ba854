import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library does both by itself only where the test functions are globals.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
afterEach(cleanup);
// A busy machine is slow, and that is no failure.
configure({ asyncUtilTimeout: 8000 });
