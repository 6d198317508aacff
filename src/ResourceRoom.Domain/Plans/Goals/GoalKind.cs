namespace ResourceRoom.Domain.Plans.Goals;

/// <summary>The kinds of goals of a career plan.</summary>
public enum GoalKind : byte
{
    /// <summary>A job.</summary>
    Employment = 1,

    /// <summary>A school, a degree or a credential.</summary>
    Education = 2,

    /// <summary>Anything else.</summary>
    Other = 3,
}
