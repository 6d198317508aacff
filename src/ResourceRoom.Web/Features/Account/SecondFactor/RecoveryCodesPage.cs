namespace ResourceRoom.Web.Features.Account.SecondFactor;

public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, string Next, bool IsFirst);
