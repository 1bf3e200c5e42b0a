import type { EditDescriptor } from '../engine/fix-descriptor.ts';
import type { Example } from '../format/example.ts';
import { callsOfExample } from './calls-of-example.ts';
import { editArguments } from './edit-arguments.ts';
import type { Violation } from './violation.ts';

/** For every violation that `editOf` knows a repair of, the edit that writes the call's arguments anew with it. */
export function argumentEdits(
  example: Example | undefined,
  editOf: (violation: Violation) => EditDescriptor | undefined,
): EditDescriptor[] {
  const calls = example === undefined ? [] : callsOfExample(example);
  return calls.flatMap(({ call, text, violations }) =>
    violations.flatMap((violation) => {
      const edit = editOf(violation);
      const edited = edit && editArguments(text, edit);
      return edited === undefined ? [] : [{ at: call.argumentsPointer, text: JSON.stringify(edited) }];
    }),
  );
}
