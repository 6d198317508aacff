namespace ResourceRoom.Web.Data;

/// <summary>
/// A row that two people may edit. The version is counted up by every save and checked by it, on every engine alike:
/// the second of two saves fails instead of overwriting the first.
/// </summary>
public interface IVersioned
{
    int Version { get; set; }
}
