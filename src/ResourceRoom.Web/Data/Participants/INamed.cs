namespace ResourceRoom.Web.Data.Participants;

/// <summary>A row that is found by the names of a person.</summary>
public interface INamed
{
    /// <summary>Search key of the first name; null unless given.</summary>
    string? FirstNameKey { get; }

    /// <summary>Search key of the last name; null unless given.</summary>
    string? LastNameKey { get; }
}
