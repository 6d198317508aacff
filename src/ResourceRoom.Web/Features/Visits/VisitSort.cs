namespace ResourceRoom.Web.Features.Visits;

/// <summary>A column that the list of visits can be sorted by.</summary>
public enum VisitSort
{
    /// <summary>Check-in.</summary>
    In,

    /// <summary>Last name, then first name.</summary>
    Name,

    /// <summary>Class on the day.</summary>
    Class,
}
