namespace ResourceRoom.Web.Features.Visits.Listing;

/// <summary>A column that the list of visits can be sorted by.</summary>
public enum VisitSort
{
    In,
    Name,
    Class,
}
