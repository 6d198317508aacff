namespace ResourceRoom.Domain.Merging;

/// <summary>Which visit supplies the Labor Force Status the kept record shows, when a merge is undone.</summary>
public enum LaborForceStatusSource
{
    /// <summary>A different visit, or none.</summary>
    Other,

    /// <summary>Only a visit that goes back to the merged record.</summary>
    VisitThatGoesBack,

    /// <summary>A visit recorded after the merge; it stays with the kept record.</summary>
    VisitSince,
}
