namespace ResourceRoom.Web.Features.Catalog.Editing;

public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    public sealed record Added(string Code, string Name) : SaveOutcome;

    public sealed record Saved(string Name) : SaveOutcome;

    public sealed record NothingChanged : SaveOutcome;

    public sealed record NotThere : SaveOutcome;

    public sealed record FormReused : SaveOutcome;

    public sealed record Conflict(ServiceFacts Typed) : SaveOutcome;

    public sealed record CodeTaken(string Code, string By) : SaveOutcome;

    public sealed record NameTaken(string ByCode) : SaveOutcome;

    public sealed record DeskKeyTaken(int Key, string By) : SaveOutcome;
}
