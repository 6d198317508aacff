using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Visits;

/// <summary>A Labor Force Status given at a contact.</summary>
/// <param name="AtUtc">When, UTC.</param>
/// <param name="Day">The office day of that instant.</param>
/// <param name="Status">The status.</param>
public sealed record StatusAtContact(DateTime AtUtc, DateOnly Day, LaborForceStatus Status);
