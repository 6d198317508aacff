namespace ResourceRoom.Web.Data;

/// <content>What each engine does in its own way.</content>
public abstract partial class ResourceRoomDb
{
    /// <summary>Whether a save failed because a row with the same unique key was there first.</summary>
    public abstract bool IsUniqueViolation(DbUpdateException failure);

    /// <summary>
    /// Holds a named lock until the current transaction ends, so that two nodes never run the same check-then-save at
    /// once. Needs an open transaction.
    /// </summary>
    public abstract Task LockAsync(string name, CancellationToken cancellationToken);

    /// <summary>Inserts rows in the engine's quickest way. Needs an open transaction.</summary>
    public abstract Task InsertAsync(InsertedTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken);

    /// <summary>A table of rows that one parameter holds, to be joined: a long list of parameters costs more to prepare than to answer.</summary>
    /// <param name="json">The parameter: a JSON array with an array of texts for each row.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="columns">What its columns are called, which are texts.</param>
    public abstract string TableOf(string json, string name, params IReadOnlyList<string> columns);

    /// <summary>The bytes of a text in hexadecimal digits.</summary>
    public abstract string BytesOf(string hex);

    /// <summary>How often a writer of this process has had to wait for another one, where the engine takes one at a time.</summary>
    public virtual long WritersKeptWaiting => 0;

    /// <summary>Held while the database is migrated, where the engine's own lock would outlive a program that is interrupted; null where it does not.</summary>
    public virtual Task<IAsyncDisposable?> BeginMigrationAsync(CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>Prepares for many writes in a row, where an engine has something to prepare, until the result is disposed of.</summary>
    public virtual Task<IAsyncDisposable?> BeginManyWritesAsync(CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable?>(null);
}
