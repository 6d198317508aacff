namespace ResourceRoom.Domain.Merging;

/// <summary>Whose visit gives the Labor Force Status that the kept record shows, when a merge is taken back.</summary>
public enum LaborForceStatusSource
{
    /// <summary>Another visit, or none.</summary>
    Other,

    /// <summary>Only a visit that goes back with the merged record.</summary>
    VisitThatGoesBack,

    /// <summary>A visit that was recorded since the merge and stays with the kept record.</summary>
    VisitSince,
}
