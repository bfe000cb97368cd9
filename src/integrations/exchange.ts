/**
 * `node --experimental-ffi exchange.ts <a> <b>`: two folders on one disk change their names in one
 * step of the system. Node has no function for it, but lets a program call the system's own.
 * Exit code 1 where the system or its disk cannot do it.
 */
import { dlopen } from 'node:ffi';

const [a = '', b = ''] = process.argv.slice(2);

// The values of AT_FDCWD and RENAME_EXCHANGE on Linux, and of RENAME_SWAP on macOS.
const exchange = {
  linux: () => {
    const { functions } = dlopen(null, {
      renameat2: { arguments: ['i32', 'string', 'i32', 'string', 'u32'], return: 'i32' },
    });
    return functions.renameat2(-100, a, -100, b, 2);
  },
  darwin: () => {
    const { functions } = dlopen(null, {
      renamex_np: { arguments: ['string', 'string', 'u32'], return: 'i32' },
    });
    return functions.renamex_np(a, b, 2);
  },
};

const isDone =
  (process.platform === 'linux' || process.platform === 'darwin') &&
  exchange[process.platform]() === 0;
process.exitCode = isDone ? 0 : 1;
