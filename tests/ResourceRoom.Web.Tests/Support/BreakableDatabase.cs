using System.Data.Common;

using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A database that a test can break: from then on every command fails.</summary>
public sealed class BreakableDatabase : DbCommandInterceptor
{
    /// <summary>What the failure says; no page may show it.</summary>
    public const string Secret = "secret of the database";

    public bool IsBroken { get; set; }

    public void AddTo(IServiceCollection services) => services
        .ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(this))
        .ConfigureDbContext<SqlServerDb>(options => options.AddInterceptors(this))
        .ConfigureDbContext<PostgresDb>(options => options.AddInterceptors(this));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        IsBroken ? throw new InvalidOperationException(Secret) : base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
}
