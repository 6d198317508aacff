namespace ResourceRoom.Web.Features.Account;

/// <summary>The state of one's own second factor.</summary>
/// <param name="IsOn">Whether there is one.</param>
/// <param name="IsRequired">Whether the role asks for it.</param>
/// <param name="CodesLeft">How many recovery codes are left.</param>
public sealed record SecondFactorPage(bool IsOn, bool IsRequired, int CodesLeft);

/// <summary>The form that proves that the owner of the account is at the page.</summary>
/// <param name="AsksForCode">Whether a code is asked for beside the password.</param>
/// <param name="Offer">What the page offers, sealed; null where it offers nothing.</param>
public sealed record ProofPage(bool AsksForCode, string? Offer = null);
