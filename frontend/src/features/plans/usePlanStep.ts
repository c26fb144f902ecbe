import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";

/**
 * One step of a plan's life: makes the call, then lets everything about plans be read anew and
 * says that it is done.
 */
export function usePlanStep<V, R>(options: {
  call: (input: V) => Promise<R>;
  done: (result: R) => string;
  then?: (result: R) => void;
}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: options.call,
    onSuccess: async (result) => {
      notifications.show({ message: options.done(result) });
      // Figures and the overview hang on which plan is in force.
      const refreshed = client.invalidateQueries();
      options.then?.(result);
      await refreshed;
    },
  });
}
