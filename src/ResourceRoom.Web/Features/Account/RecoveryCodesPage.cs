namespace ResourceRoom.Web.Features.Account;

public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, string Next, bool IsFirst);
