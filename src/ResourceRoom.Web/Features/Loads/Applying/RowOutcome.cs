namespace ResourceRoom.Web.Features.Loads.Applying;

internal enum RowOutcome
{
    Done,

    /// <summary>What the batch has written so far must be saved first: the row asks the database about the same person.</summary>
    NeedsSave,
}
