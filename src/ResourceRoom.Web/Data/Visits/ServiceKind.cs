namespace ResourceRoom.Web.Data.Visits;

public enum ServiceKind : byte
{
    SelfService = 1,
    Informational = 2,
    StaffAssisted = 3,
}
