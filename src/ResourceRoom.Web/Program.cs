using ResourceRoom.Web.Commands;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Seeding.DemoData;
using ResourceRoom.Web.Features;
using ResourceRoom.Web.Features.Customers.Syncing;
using ResourceRoom.Web.Infrastructure.Files;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Logging;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Infrastructure.Telemetry;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Security.SignIn;

try
{
    if (await ProgramCommand.AnswerAsync(args) is { } answer)
    {
        return answer;
    }

    var builder = WebApplication.CreateBuilder(args);
    var data = DataDirectory.Resolve(builder.Configuration, builder.Environment);

    builder.WebHost.UseStaticWebAssets();
    builder.AddStructuredLogs();
    builder.Services.AddTelemetry(builder.Configuration);
    builder.Services.AddSingleton(AgencySettings.Read(builder.Configuration));
    builder.Services.AddClock();
    builder.Services.AddDatabase(builder.Configuration, data);
    builder.Services.AddSecrets(builder.Configuration, builder.Environment, data);
    builder.Services.AddKeyRing();
    builder.Services.AddSignIn(builder.Configuration, builder.Environment);
    builder.Services.AddHttpProtection(builder.Configuration, builder.Environment);
    builder.Services.AddJobs(builder.Configuration);
    builder.Services.AddFiles(builder.Configuration);
    builder.Services.AddMail(builder.Configuration, builder.Environment, data);
    builder.Services.AddSync(builder.Configuration);
    builder.Services.AddFeatures();
    builder.Services.AddDemoData();

    var app = builder.Build();
    if (await ProgramCommand.RunAsync(app, args) is { } exitCode)
    {
        return exitCode;
    }

    await app.PrepareDatabaseAsync();
    app.WarnWithoutMail();

    app.UseHttpProtection();
    app.UseRouting();
    app.UseRequestRoute();
    app.UseAuthentication();
    app.Use(app.Services.GetRequiredService<RefusedRequests>().InvokeAsync);
    app.UseReadOnlyAccounts();
    app.UseAuthorization();
    app.UseRateLimiter();
    app.MapStaticAssets().AllowAnonymous();
    app.MapOpenApi().AllowAnonymous();
    app.MapHealth();
    app.MapControllers().WithStaticAssets();

    await app.ServeAsync();
    return 0;
}
catch (SettingsException refused)
{
    await Console.Error.WriteLineAsync($"ResourceRoom cannot start. {refused.Message}");
    return 1;
}
catch (Exception unreadable) when (unreadable is InvalidDataException or DirectoryNotFoundException)
{
    await Console.Error.WriteLineAsync($"ResourceRoom cannot start. {unreadable.Message} {unreadable.InnerException?.Message}");
    return 1;
}

public sealed partial class Program;
