namespace ResourceRoom.Domain.Loads.Layout;

/// <summary>The columns of a load, layout version 1, in the order of the layout [ours: the official interface layout is not public].</summary>
public enum LoadColumn
{
    /// <summary>The sender's own id of the visit.</summary>
    VisitId,

    /// <summary>The code of the room.</summary>
    LocationCode,

    /// <summary>When the visit began.</summary>
    VisitStart,

    /// <summary>When it ended.</summary>
    VisitEnd,

    /// <summary>The sender's own id of the person.</summary>
    PersonId,

    /// <summary>First Name (Policy 1.11.2, item 5.2.1).</summary>
    FirstName,

    /// <summary>Last Name (item 5.2.2).</summary>
    LastName,

    /// <summary>Zip code (item 5.2.3).</summary>
    Zip,

    /// <summary>Social Security Number (item 5.2.4).</summary>
    Ssn,

    /// <summary>Birth Date (item 5.2.5).</summary>
    BirthDate,

    /// <summary>Labor Force Status (item 5.2.6).</summary>
    LaborForceStatus,

    /// <summary>Hispanic (item 5.2.7).</summary>
    Hispanic,

    /// <summary>Race/Ethnicity (item 5.2.8).</summary>
    Race,

    /// <summary>Gender (item 5.2.9).</summary>
    Gender,

    /// <summary>The services used.</summary>
    Services,

    /// <summary>A note.</summary>
    Note,

    /// <summary>When the sender last changed the row.</summary>
    ChangedAt,

    /// <summary>Empty, or DELETE.</summary>
    Action,
}
