import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";

/** One step of a reading's life; everything that shows figures is then read anew. */
export function useSigningStep<V, R>(options: {
  call: (input: V) => Promise<R>;
  done: string;
  then: (result: R) => void;
}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: options.call,
    onSuccess: async (result) => {
      notifications.show({ message: options.done });
      const refreshed = client.invalidateQueries();
      options.then(result);
      await refreshed;
    },
  });
}
