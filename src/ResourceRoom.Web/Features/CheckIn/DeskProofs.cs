namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>Sealed into the matches: this account has searched.</summary>
public sealed record SearchedProof;

/// <summary>Sealed into the match of a whole SSN or of a card: only the person can have brought it, so this account may open the person's card.</summary>
/// <param name="ParticipantId">Public key of the person.</param>
public sealed record KnownPersonProof(Guid ParticipantId);
