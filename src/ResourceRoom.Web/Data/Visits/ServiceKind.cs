namespace ResourceRoom.Web.Data.Visits;

/// <summary>How much of a service the person does alone.</summary>
public enum ServiceKind : byte
{
    /// <summary>On one's own.</summary>
    SelfService = 1,

    /// <summary>Information that staff hand out.</summary>
    Informational = 2,

    /// <summary>With staff.</summary>
    StaffAssisted = 3,
}
