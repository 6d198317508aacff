namespace ResourceRoom.Domain.Enrollments.Exclusions;

/// <summary>Why an exit is left out of the outcomes, and follow-up ends [ours]. No diagnosis is asked.</summary>
public enum ExclusionKind : byte
{
    /// <summary>The customer died.</summary>
    Death = 1,

    /// <summary>The customer is in an institution, such as a prison or a hospital.</summary>
    Institutionalized = 2,

    /// <summary>Health or medical treatment of 90 days or more.</summary>
    Medical = 3,

    /// <summary>Called up from the reserves to active duty.</summary>
    ReserveCallUp = 4,
}
