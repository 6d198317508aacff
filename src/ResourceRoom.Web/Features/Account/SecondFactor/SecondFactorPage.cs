namespace ResourceRoom.Web.Features.Account.SecondFactor;

public sealed record SecondFactorPage(bool IsOn, bool IsRequired, int CodesLeft);

/// <summary>The form that proves that the owner of the account is at the page.</summary>
public sealed record ProofPage(bool AsksForCode, string? Offer = null);
