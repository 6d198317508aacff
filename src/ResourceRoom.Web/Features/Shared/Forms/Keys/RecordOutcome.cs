namespace ResourceRoom.Web.Features.Shared.Forms.Keys;

public abstract record RecordOutcome<TRefusal>
    where TRefusal : struct, Enum
{
    private RecordOutcome()
    {
    }

    public sealed record NotThere : RecordOutcome<TRefusal>;

    public sealed record Saved : RecordOutcome<TRefusal>;

    /// <summary>The form was saved before, with other entries.</summary>
    public sealed record FormReused : RecordOutcome<TRefusal>;

    public sealed record Refused(TRefusal Why) : RecordOutcome<TRefusal>;
}
