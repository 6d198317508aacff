namespace ResourceRoom.Domain.Enrollments.Placements;

/// <summary>What a customer went on to [ours].</summary>
public enum PlacementKind : byte
{
    /// <summary>A job.</summary>
    Employment = 1,

    /// <summary>School or college.</summary>
    Education = 2,

    /// <summary>Training for an occupation.</summary>
    OccupationalTraining = 3,

    /// <summary>Active duty in the armed forces.</summary>
    Military = 4,
}
