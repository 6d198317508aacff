namespace ResourceRoom.Web.Features.Account;

/// <summary>New recovery codes, shown this once.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="Next">Where to go on to.</param>
/// <param name="IsFirst">Whether they come with the second factor itself.</param>
public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, string Next, bool IsFirst);
