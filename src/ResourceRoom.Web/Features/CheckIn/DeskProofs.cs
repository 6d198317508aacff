namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>Sealed into the matches: this account has searched.</summary>
public sealed record SearchedProof;

/// <summary>Sealed into the match of a whole SSN: this account knows the number, so it may open this person's card.</summary>
/// <param name="ParticipantId">Public key of the person.</param>
public sealed record KnowsSsnProof(Guid ParticipantId);
