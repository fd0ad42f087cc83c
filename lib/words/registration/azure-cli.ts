/** Takes a token from the Azure CLI in place of the sign-in. */
export const WITH_AZ =
  'az account get-access-token --resource-type ms-graph --query accessToken --output tsv | npm run -s check:registration -- --token-fd 0'
