namespace ResourceRoom.Web.Data.Participants.Search;

public interface INamed
{
    string? FirstNameKey { get; }

    string? LastNameKey { get; }
}
