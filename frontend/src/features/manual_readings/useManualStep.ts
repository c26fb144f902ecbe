import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Types, corrects or takes back; every figure may rest on it, so all is read anew. */
export function useManualStep<V>(options: {
  call: (input: V) => Promise<unknown>;
  done: string;
  then: () => void;
}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: options.call,
    onSuccess: async () => {
      notifications.show({ message: options.done });
      const refreshed = client.invalidateQueries();
      options.then();
      await refreshed;
    },
  });
}
