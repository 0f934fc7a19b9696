// Makes a replica set of mongo1, mongo2 and mongo3 and three users: root, begins (duban init, import and restore) and runs (nodes). Run by mongosh on the
// machine of one member, before there is any user; what is there already stays.
const fs = require('fs');
const members = ['mongo1', 'mongo2', 'mongo3'].map((host, n) => ({ _id: n, host: host + ':27017', priority: n === 0 ? 2 : 1 })); // the first is the one that this runs beside
const local = connect('mongodb://127.0.0.1/admin?directConnection=true');
try {
    local.runCommand({ replSetInitiate: { _id: 'rs0', members: members } });
} catch (there) {
    print('The set: ' + there.codeName);
}
while (!local.hello().setName) {
    sleep(500);
}
const until = Date.now() + 60000;
let primary = null;
while (!(primary = local.hello().primary)) {
    if (Date.now() > until) {
        quit(1);
    }
    sleep(500);
}
function make(users, user, password, roles) {
    try {
        users.createUser({ user: user, pwd: password, roles: roles });
    } catch (there) {
        print(user + ': ' + there.codeName);
    }
}
if (local.hello().isWritablePrimary) {
    make(local, 'root', process.env.MONGODB_ROOT, ['root']);
}
const admin = connect('mongodb://root:' + process.env.MONGODB_ROOT + '@' + members.map((one) => one.host).join(',') + '/admin?replicaSet=rs0');
try {
    admin.runCommand(JSON.parse(fs.readFileSync('/run-role.json', 'utf8')));
} catch (there) {
    print('The role: ' + there.codeName);
}
make(admin, 'begins', process.env.MONGODB_BEGINS, [{ role: 'readWrite', db: 'duban' }]);
make(admin, 'runs', process.env.MONGODB_RUNS, ['dubanRuns']);
