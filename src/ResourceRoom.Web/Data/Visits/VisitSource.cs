namespace ResourceRoom.Web.Data.Visits;

/// <summary>Where a visit was recorded from.</summary>
public enum VisitSource : byte
{
    /// <summary>The check-in page.</summary>
    Desk = 1,

    /// <summary>A paper sign-in sheet, typed in afterwards.</summary>
    CatchUp = 2,
}
