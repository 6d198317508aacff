namespace ResourceRoom.Domain;

/// <summary>
/// A record whose values are personal or secret: as text it is its type's name alone, so that none of them reaches a log or an
/// error message by accident.
/// </summary>
public abstract record Unlogged
{
    /// <summary>The type's name.</summary>
    public sealed override string ToString() => GetType().Name;
}
