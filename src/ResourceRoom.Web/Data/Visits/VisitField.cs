namespace ResourceRoom.Web.Data.Visits;

/// <summary>What of a visit can be corrected. The names stand in rows and events and keep their meaning.</summary>
public enum VisitField
{
    CheckIn,
    CheckOut,
    LaborForceStatus,
    Services,
    Note,
}
