using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.Visits;

internal static class VisitSaves
{
    /// <summary>The events of everything that gives a visit another version while it counts.</summary>
    public static readonly Type[] All =
    [
        typeof(VisitCorrected), typeof(VisitPersonChanged), typeof(VisitServicesAdded), typeof(VisitCheckedOut), typeof(CheckOutUndone), typeof(VisitEndedAtClosing),
    ];
}
