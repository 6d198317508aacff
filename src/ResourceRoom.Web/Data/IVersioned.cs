namespace ResourceRoom.Web.Data;

/// <summary>
/// A row that two people may edit. The version is counted up by every save and checked by it, on every engine alike:
/// the second of two saves fails instead of overwriting the first.
/// </summary>
public interface IVersioned
{
    /// <summary>How often the row was saved.</summary>
    int Version { get; set; }
}
