/** An example in two documents, as an author writes it. */
export const EXAMPLE = `# ---
# title: Repeat what fails
# platform: istio-sidecar
# version: "1.31"
# sources:
#   - istio-retries
# ---
# Applied together.
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: orders
spec:
  http:
    - retries:
        attempts: 2
        perTryTimeout: "3s"
---
apiVersion: v1
kind: Service
metadata:
  name: orders
  annotations:
    budget.example/percent: "20"
`;
