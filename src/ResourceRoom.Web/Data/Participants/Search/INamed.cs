namespace ResourceRoom.Web.Data.Participants.Search;

/// <summary>A row that is found by the names of a person.</summary>
public interface INamed
{
    string? FirstNameKey { get; }

    string? LastNameKey { get; }
}
