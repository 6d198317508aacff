using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Visits;

/// <summary>A Labor Force Status that a contact gave.</summary>
/// <param name="AtUtc">When, UTC.</param>
/// <param name="Day">The same as a day of the office.</param>
/// <param name="Status">The status.</param>
public sealed record StatusAtContact(DateTime AtUtc, DateOnly Day, LaborForceStatus Status);
