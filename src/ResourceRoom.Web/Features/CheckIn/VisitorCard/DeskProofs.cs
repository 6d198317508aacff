namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record SearchedProof;

/// <summary>Sealed into the match of a full SSN or of a card: only the person can have brought it, so this account may open the person's card.</summary>
public sealed record IdentityProof(Guid ParticipantId);
