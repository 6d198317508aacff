namespace ResourceRoom.Web.Features.Account.SecondFactor;

public sealed record SecondFactorPage(bool IsOn, bool IsRequired, int CodesLeft);

public sealed record ProofPage(bool AsksForCode, string? Offer = null);
