namespace ResourceRoom.Web.Features.Visits;

/// <summary>What of a visit can be corrected. The names stand in rows and events and keep their meaning.</summary>
public enum VisitField
{
    /// <summary>When it began.</summary>
    CheckIn,

    /// <summary>When it ended.</summary>
    CheckOut,

    /// <summary>Labor Force Status at this contact.</summary>
    LaborForceStatus,

    /// <summary>The services used.</summary>
    Services,

    /// <summary>The note.</summary>
    Note,
}
