namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>The categories of the career plan's services.</summary>
public enum ServiceCategory : byte
{
    /// <summary>Career services.</summary>
    Career = 1,

    /// <summary>Training services.</summary>
    Training = 2,

    /// <summary>Supportive services.</summary>
    SupportiveServices = 3,

    /// <summary>Follow-up services.</summary>
    FollowUp = 4,
}
