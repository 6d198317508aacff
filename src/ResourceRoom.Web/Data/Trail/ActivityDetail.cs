namespace ResourceRoom.Web.Data.Trail;

/// <summary>
/// What an activity event says beyond when, who and about what. One record per event, named by <see cref="StoredAsAttribute"/>.
/// Its JSON is stored for good: when a property has to change, the old record stays with its version and overrides
/// <see cref="Current"/>.
/// </summary>
public abstract record ActivityDetail
{
    /// <summary>The same in today's shape.</summary>
    public virtual ActivityDetail Current() => this;
}

/// <summary>The name and version under which an event is stored. Neither is ever given another meaning.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StoredAsAttribute(string name, int version) : Attribute
{
    public string Name => name;

    public int Version => version;
}

/// <summary>An event that this program does not know, written by a newer one.</summary>
public sealed record UnknownActivity(string Name, int Version) : ActivityDetail;
